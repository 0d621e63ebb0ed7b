package de.lotse.casework.standin;

import java.util.List;

/** All cases in which one stands in, by colleague. */
record StandInsPage(List<StandIn> rows) {}
