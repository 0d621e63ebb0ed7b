package de.lotse.casework.course;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.timeline.TimelineEntry;
import de.lotse.casework.timeline.TimelineFilter;
import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One page of the course of a case. */
record CoursePage(
        CaseHead head,
        CourseForm form,
        Errors errors,
        List<TimelineEntry> entries,
        List<TimelineGroup> kinds,
        Map<UUID, String> people,
        @Nullable String nextHref,
        @Nullable String firstHref) {

    public List<Option> groups() {
        return Stream.concat(kinds.stream().map(TimelineGroup::key), Stream.of(TimelineFilter.OTHER))
                .map(key -> new Option(key, t("casework.timeline.group." + key)))
                .toList();
    }

    public List<Option> authors() {
        return people.entrySet().stream()
                .map(person -> new Option(person.getKey().toString(), person.getValue()))
                .toList();
    }

    public String author() {
        return form.author() == null ? "" : form.author().toString();
    }
}
