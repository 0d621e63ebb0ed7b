-- The public reads opening hours in the order in which somebody wrote them.
grant select (position) on network.schedule to "${public}";
