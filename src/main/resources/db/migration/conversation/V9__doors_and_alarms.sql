-- Nobody new comes in while it is closed.
alter table conversation.gathering add column closed boolean not null default false;

-- What was held back, by whichever node; seat 0 is nobody's in particular.
create table conversation.alarm (
    room uuid not null references conversation.room (id) on delete cascade,
    kind text not null,
    seat int not null,
    times int not null,
    last timestamptz not null,
    primary key (room, kind, seat)
);
