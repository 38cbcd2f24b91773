-- Where the way has come to: what the steps add up to, written beside with each of them, so that it can be searched.
-- open: somebody has to answer it, or has yet to be found. place: on whose step it rests, or rested last.
alter table obstacles.obstacle
    add raised_on date,
    add open boolean not null default true,
    add place uuid;

update obstacles.obstacle o set
    raised_on = (select s.on_day from obstacles.step s where s.obstacle = o.id and s.number = 1),
    place = (select s.unit from obstacles.step s where s.obstacle = o.id
        and s.kind in ('owned', 'silent', 'passed', 'back') order by s.number desc limit 1),
    open = not exists (select from obstacles.step ended where ended.obstacle = o.id
        and ended.kind in ('answered', 'joined')
        and not exists (select from obstacles.step back where back.obstacle = o.id and back.kind = 'back'
            and back.number > ended.number));

create index on obstacles.obstacle using gin (words) where open;
create index on obstacles.obstacle (open, raised_on desc, id);
create index on obstacles.obstacle (place) where open;
