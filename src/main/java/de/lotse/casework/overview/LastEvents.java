package de.lotse.casework.overview;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.timeline.TimelineEntries;
import de.lotse.casework.timeline.TimelineEntry;
import de.lotse.casework.timeline.TimelineFilter;
import de.lotse.web.Formats;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The newest entries of the course of the case, each in two lines. */
@Component
class LastEvents implements OverviewCard {

    private static final int SHOWN = 5;
    private static final int LONGEST = 160;

    private final TimelineEntries entries;

    LastEvents(TimelineEntries entries) {
        this.entries = entries;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        var lines = entries.of(head.id(), TimelineFilter.ALL, SHOWN).stream()
                .map(LastEvents::line)
                .toList();
        return Optional.of(CaseCard.ofLines(
                t("casework.overview.events"),
                lines,
                t("casework.overview.noEvents"),
                new Link(head.path("verlauf"), t("casework.overview.course"))));
    }

    private static Line line(TimelineEntry entry) {
        var said = shortened(entry.text() == null ? entry.detail() : entry.text());
        var title = t("casework.timeline." + entry.type());
        return Line.of(
                said.isEmpty() ? title : t("casework.overview.event", title, said),
                Formats.happened(entry.occurredAt()) + " · " + entry.author(),
                null);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) return text;
        var end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, end < 1 ? LONGEST : end))) + " …";
    }
}
