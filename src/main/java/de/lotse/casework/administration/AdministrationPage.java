package de.lotse.casework.administration;

import de.lotse.web.AdministrationEntry;
import java.util.List;

record AdministrationPage(List<AdministrationEntry> entries) {}
