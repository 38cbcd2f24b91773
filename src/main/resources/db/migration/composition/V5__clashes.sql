-- When all that must be kept could not be: without which rules, each left out alone, the others could. asked is the
-- text of what was asked for, without wishes; rules are places in it, from 0.
create table composition.clash (
    composition uuid not null,
    state int not null,
    asked text not null,
    rules int[] not null,
    primary key (composition, state),
    foreign key (composition, state) references composition.state on delete cascade
);
