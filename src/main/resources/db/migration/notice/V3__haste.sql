-- What may be gathered goes to somebody in one mail. What was taken is in a postman's hand; a postman who died with it
-- leaves it so, for nobody knows whether it arrived, and nothing is sent twice.
alter table notice.outbox
    add gathered boolean not null default false,
    add taken_at timestamptz;

drop index notice.outbox_waiting;
create index outbox_waiting on notice.outbox (id) where sent_at is null and taken_at is null;
create index outbox_taken on notice.outbox (taken_at) where sent_at is null;
