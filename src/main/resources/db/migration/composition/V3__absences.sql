-- Of a state in which somebody fell ill: what stood in their cells before, and since, as JSON. To undo it takes the
-- mark away again.
alter table composition.state add column away jsonb;
