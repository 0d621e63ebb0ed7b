package de.lotse.casework.statutory;

import static de.lotse.web.Formats.dateTime;
import static de.lotse.web.Texts.t;

import java.time.Instant;

/** That an office outside the municipality learnt something. */
record Disclosed(Channel channel, Instant at, String by) {

    String words() {
        return t("casework.statutory.disclosed", channel.label(), dateTime(at), by);
    }
}
