package de.lotse.casework.walkin;

import de.lotse.casework.inquiries.Topic;

/**
 * A one-off advice (Kurzberatung) as it is counted.
 *
 * @param minutes 1 to 1440
 * @param language of the code list language, or empty
 * @param channel of the code list inquiry_channel
 * @param district of the code list district, or empty
 * @param institution of the code list referring_institution, or empty where nobody asked
 */
record Advice(
        Topic topic,
        int minutes,
        String language,
        String channel,
        boolean interpreter,
        String district,
        String institution) {}
