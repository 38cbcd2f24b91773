-- How often it was moved, for calendars; and one that will not take place stays, so that its people see that.
alter table programme.occasion
    add sequence int not null default 0,
    add called_off boolean not null default false;
