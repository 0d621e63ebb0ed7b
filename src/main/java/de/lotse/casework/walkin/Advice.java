package de.lotse.casework.walkin;

/**
 * A one-off advice (Kurzberatung) as it is counted.
 *
 * @param minutes 1 to 1440
 * @param language of the code list language, or empty
 * @param channel of the code list inquiry_channel
 */
record Advice(Topic topic, int minutes, String language, String channel, boolean interpreter) {}
