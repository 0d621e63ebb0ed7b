-- How much is left of each limit, as Bucket4j keeps it; shared by all nodes. Of the installation, as nobody is signed in yet.
create table identity.bucket (
  id         text primary key,            -- the limit and a digest of whom it is about, never the value itself
  state      bytea,
  expires_at bigint                       -- milliseconds since 1970
);
create index on identity.bucket (expires_at);
