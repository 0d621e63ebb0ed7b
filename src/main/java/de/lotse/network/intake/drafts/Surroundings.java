package de.lotse.network.intake.drafts;

/**
 * Where a municipality lies: round about its town hall or the seat of its district. No boundaries are known here; what lies beyond may still
 * be right, so that it is only asked about.
 *
 * @param latitude in degrees (WGS 84), as the longitude; both to about a kilometre
 * @param reach kilometres within which its offers and those of its neighbours usually lie
 */
record Surroundings(String name, double latitude, double longitude, int reach) {

    private static final int OF_A_CITY = 25;
    private static final int OF_A_DISTRICT = 60;
    private static final double KILOMETRES_OF_A_DEGREE = 111.2; // of a meridian

    static Surroundings of(String name, double latitude, double longitude, boolean city) {
        return new Surroundings(name, latitude, longitude, city ? OF_A_CITY : OF_A_DISTRICT);
    }

    /** Kilometres from there, as the crow flies; good enough within some hundred. */
    long distance(Position position) {
        var north = (position.latitude() - latitude) * KILOMETRES_OF_A_DEGREE;
        var east = (position.longitude() - longitude) * KILOMETRES_OF_A_DEGREE * Math.cos(Math.toRadians(latitude));
        return Math.round(Math.hypot(north, east));
    }

    boolean reaches(Position position) {
        return distance(position) <= reach;
    }
}
