package de.lotse.notifications.inbox;

import java.time.Instant;
import java.util.UUID;

record StoredNotice(UUID id, String textKey, boolean urgent, Instant toldAt, boolean read) {}
