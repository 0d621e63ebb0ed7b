-- A comment alone is a proposal, too: it is done when somebody has taken note of it.
alter table network.proposal
  add column noted_by text not null default '' check (length(noted_by) <= 300),
  add column noted_at timestamptz;

-- One link may stand for several offers of an organisation: their rows have the same fingerprint, and each is used once.
alter table network.confirmation_link drop constraint confirmation_link_tenant_id_digest_key;
create index on network.confirmation_link (tenant_id, digest);
