-- What is quoted of who has left goes once nobody needs it: when it was decided, or at the latest at this time.
alter table reports add column erase_at timestamptz;
alter table appeals add column erase_at timestamptz;
create index reports_erase on reports (erase_at) where erase_at is not null;
create index appeals_erase on appeals (erase_at) where erase_at is not null;

update reports r set erase_at = case when r.state = 'decided' then r.decided_at else now() + interval '90 days' end
from members m where m.id in (r.reporter_id, r.target_member_id) and m.withdrawn_at is not null;
update appeals p set erase_at = now() + interval '90 days'
from members m where m.id = p.member_id and m.withdrawn_at is not null and p.state = 'received';
-- Pages read whole snapshots, also where the words are gone.
update reports set snapshot =
  '{"name": "", "handle": "", "title": "", "text": "", "stars": null, "photos": [], "at": null, "before": []}'
where snapshot = '{}';
