package de.lotse.casework.residence;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.residence.TimeLine.Bar;
import de.lotse.casework.residence.TimeLine.Kind;
import de.lotse.casework.residence.TimeLine.Spell;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeLineTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Test
    void reachesFromTwelveMonthsBackToTwelveAhead() {
        var picture = TimeLine.around(TODAY, List.of());
        assertThat(picture.months()).hasSize(25);
        assertThat(picture.months().getFirst().label()).isEqualTo("Mär");
        assertThat(picture.months().getFirst().year()).isEqualTo("2025");
        assertThat(picture.width()).isEqualTo(365 + 365 + 31);
        assertThat(picture.today()).isEqualTo(365 + 14);
        assertThat(picture.isEmpty()).isTrue();
    }

    @Test
    void cutsBarsAtItsEdgesAndLeavesOutWhatLiesBeyond() {
        var picture = TimeLine.around(
                TODAY,
                List.of(
                        spell("A", "2020-01-01", "2025-03-10"),
                        spell("B", "2026-03-15", null),
                        spell("C", "2020-01-01", "2024-12-31")));
        assertThat(picture.lanes()).extracting(TimeLine.Lane::label).containsExactly("A", "B");
        assertThat(bars(picture, 0)).containsExactly(new Bar(Kind.DOMAIN, 0, 10, "A"));
        assertThat(bars(picture, 1)).containsExactly(new Bar(Kind.DOMAIN, 379, picture.width() - 379, "B"));
    }

    @Test
    void laysWhatOverlapsIntoLanesAndWhatFollowsIntoOne() {
        var picture = TimeLine.around(
                TODAY,
                List.of(
                        spell("A", "2026-01-01", "2026-01-31"),
                        spell("A", "2026-02-01", "2026-02-28"),
                        spell("A", "2026-02-15", "2026-03-31"),
                        spell("B", "2026-01-01", "2026-12-31")));
        assertThat(picture.lanes()).extracting(TimeLine.Lane::label).containsExactly("A", "A", "B");
        assertThat(bars(picture, 0)).hasSize(2);
        assertThat(picture.lanes())
                .extracting(TimeLine.Lane::y)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    private static List<Bar> bars(TimeLine picture, int lane) {
        return picture.lanes().get(lane).bars();
    }

    private static Spell spell(String label, String from, @Nullable String to) {
        var period = new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new Spell(Kind.DOMAIN, label, label, period);
    }
}
