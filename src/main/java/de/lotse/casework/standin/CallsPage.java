package de.lotse.casework.standin;

import java.util.List;

/** Appointments of one case that are off and of which the person does not know yet. */
record CallsPage(List<Meeting> meetings) {}
