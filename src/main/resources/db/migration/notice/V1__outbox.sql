create schema if not exists notice;

create table notice.outbox (
    id bigint generated always as identity primary key,
    recipient text not null,
    subject text not null,
    body text not null,
    written_at timestamptz not null default now(),
    sent_at timestamptz,
    tries int not null default 0,
    not_before timestamptz not null default now()
);
create index outbox_waiting on notice.outbox (id) where sent_at is null;
