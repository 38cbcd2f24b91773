-- Whoever shows the token has the seat. Only its hash is here, and nothing that says whose it is.
create table conversation.token (
    hash bytea primary key,
    room uuid not null references conversation.room (id) on delete cascade,
    seat int not null,
    unique (room, seat)
);
