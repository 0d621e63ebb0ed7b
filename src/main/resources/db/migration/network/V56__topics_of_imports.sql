-- What a word of another directory means among the topics here, as somebody said; empty: none of them.
create table network.import_topic (
  tenant_id integer not null default shared.tenant(),
  source_id uuid not null,
  word      text not null check (length(word) between 1 and 200),
  topic     text not null check (length(topic) <= 80),   -- code list offer_topic
  primary key (tenant_id, source_id, word),
  foreign key (tenant_id, source_id) references network.import_source (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.import_topic');

alter table network.intake
  add column unknown_topics text[] not null default '{}',       -- words of the file that are no topic here, as they were checked last
  add column refused_line integer,                              -- the entry that the directory refused, so that nothing was taken
  add column refused_name text check (length(refused_name) <= 300);
