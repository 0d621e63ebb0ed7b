package de.lotse.casework.assessment;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A life area in two versions.
 *
 * @param before null if the area is new
 * @param after null if the area is not looked at any more
 */
record Comparison(@Nullable AreaView before, @Nullable AreaView after) {

    /** Each area of either version once: first those of the newer, then those that only the older had. */
    static List<Comparison> of(List<AreaView> before, List<AreaView> after) {
        var all = new ArrayList<Comparison>();
        after.forEach(view -> all.add(new Comparison(twin(view, before).orElse(null), view)));
        before.stream()
                .filter(view -> twin(view, after).isEmpty())
                .forEach(view -> all.add(new Comparison(view, null)));
        return List.copyOf(all);
    }

    private static Optional<AreaView> twin(AreaView view, List<AreaView> others) {
        return others.stream()
                .filter(other -> other.entry().isAboutTheSameAs(view.entry()))
                .findFirst();
    }

    String lifeArea() {
        return either().lifeArea();
    }

    String whom() {
        return either().whom();
    }

    private AreaView either() {
        return Stream.of(after, before).flatMap(Stream::ofNullable).findFirst().orElseThrow();
    }

    /** How the case manager's ratings differ. */
    Trend trend() {
        return Trend.of(ratingOf(before), ratingOf(after));
    }

    /** How the person's own ratings differ. */
    Trend ownTrend() {
        return Trend.of(ownRatingOf(before), ownRatingOf(after));
    }

    boolean isChanged() {
        return !changes().isEmpty();
    }

    /** The fields that differ; a field of an area that one version does not have is empty there. */
    List<Change> changes() {
        var left = fields(before);
        var right = fields(after);
        return IntStream.range(0, labels().size())
                .mapToObj(i -> new Change(labels().get(i), left.get(i), right.get(i)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private List<String> labels() {
        return AreaFields.of(either()).all().stream()
                .map(AreaFields.Field::label)
                .toList();
    }

    private List<String> fields(@Nullable AreaView view) {
        if (view == null) return labels().stream().map(label -> "").toList();
        return AreaFields.of(view).all().stream().map(AreaFields.Field::value).toList();
    }

    private static @Nullable Integer ratingOf(@Nullable AreaView view) {
        return view == null ? null : view.entry().rating();
    }

    private static @Nullable Integer ownRatingOf(@Nullable AreaView view) {
        return view == null ? null : view.entry().ownRating();
    }

    /** What stood in a field and what stands there now. */
    record Change(String label, String before, String after) {}

    /**
     * Two ratings, 1 to 5, or 0 where there is none.
     *
     * @param words how they differ
     */
    record Trend(int before, int after, String words, Tone tone) {

        static Trend of(@Nullable Integer before, @Nullable Integer after) {
            if (before == null) return first(after);
            if (after == null) return new Trend(before, 0, t("casework.assessment.trend.gone"), Tone.INFO);
            if (before.equals(after))
                return new Trend(before, after, t("casework.assessment.trend.same"), Tone.NEUTRAL);
            return after > before
                    ? new Trend(before, after, t("casework.assessment.trend.better", after - before), Tone.SUCCESS)
                    : new Trend(before, after, t("casework.assessment.trend.worse", before - after), Tone.WARNING);
        }

        private static Trend first(@Nullable Integer after) {
            if (after == null) return new Trend(0, 0, "", Tone.NEUTRAL);
            return new Trend(0, after, t("casework.assessment.trend.new"), Tone.INFO);
        }
    }
}
