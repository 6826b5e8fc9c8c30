-- Until mail confirms who reads an address, several members may name the same one, so that signing up
-- tells nobody which addresses exist (docs/decisions). A member is found by address and password together.
alter table members drop constraint members_email_key;
create unique index members_credentials on members (email, password_hash);
