package de.lotse.identity.ownsessions;

import java.util.List;

record SessionsPage(List<OwnSession> all) {}
