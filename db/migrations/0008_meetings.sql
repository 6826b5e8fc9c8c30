-- Which meetings that both agreed on begin next: asked every few seconds, to remind of them. Times are ISO texts in UTC, which sort as they pass.
create index room_events_meetings on room_events ((data ->> 'startsAt'))
  where kind = 'appointment' and data ->> 'state' = 'confirmed';
