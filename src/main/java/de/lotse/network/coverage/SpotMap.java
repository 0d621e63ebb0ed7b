package de.lotse.network.coverage;

import de.lotse.network.coverage.CoveredOffers.Spot;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Places as points, true to their distances in a town (degrees of longitude shortened by the latitude), north above. */
record SpotMap(List<Spot> spots) {

    static final int WIDTH = 600;
    static final int HEIGHT = 420;
    private static final int MARGIN = 24;
    private static final double SMALLEST = 0.01; // degrees: about a kilometre

    String x(Spot spot) {
        return String.valueOf(
                Math.round(WIDTH / 2.0 + (spot.longitude() - middle(Spot::longitude)) * stretch() * scale()));
    }

    String y(Spot spot) {
        return String.valueOf(Math.round(HEIGHT / 2.0 - (spot.latitude() - middle(Spot::latitude)) * scale()));
    }

    /** Its area grows with the number of offers. */
    static int radius(Spot spot) {
        return (int) Math.min(MARGIN - 4, Math.round(4 + 3 * Math.sqrt(spot.offers() - 1)));
    }

    private double scale() {
        var wide = Math.max(span(Spot::longitude) * stretch(), SMALLEST);
        var high = Math.max(span(Spot::latitude), SMALLEST);
        return Math.min((WIDTH - 2.0 * MARGIN) / wide, (HEIGHT - 2.0 * MARGIN) / high);
    }

    private double stretch() {
        return Math.cos(Math.toRadians(middle(Spot::latitude)));
    }

    private double middle(ToDoubleFunction<Spot> of) {
        return (least(of) + most(of)) / 2;
    }

    private double span(ToDoubleFunction<Spot> of) {
        return most(of) - least(of);
    }

    private double least(ToDoubleFunction<Spot> of) {
        return spots.stream().mapToDouble(of).min().orElse(0);
    }

    private double most(ToDoubleFunction<Spot> of) {
        return spots.stream().mapToDouble(of).max().orElse(0);
    }
}
