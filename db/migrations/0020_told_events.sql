-- Events that were told a while ago go, the oldest first. They come into this index by being told, so that nobody who writes one waits for it.
create index events_told on events (told_at) where told_at is not null;
