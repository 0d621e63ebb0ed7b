package de.lotse.casework.course;

import static de.lotse.web.Texts.t;

import de.lotse.casework.timeline.TimelineFilter;
import de.lotse.web.DateText;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What is asked of the course, as it stands in its address; days as typed. */
record CourseForm(
        @BindParam("art") String group,
        @BindParam("von") String from,
        @BindParam("bis") String to,
        @BindParam("person") @Nullable UUID author,
        @BindParam("nach") @Nullable UUID after) {

    CourseForm {
        group = group == null ? "" : group.strip();
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
    }

    Errors check(LocalDate today) {
        var errors = Errors.none();
        if (unreadable(from, today)) errors.reject("von", t("casework.course.date"));
        if (unreadable(to, today)) errors.reject("bis", t("casework.course.date"));
        return errors;
    }

    /** Days that cannot be read do not narrow the course. */
    TimelineFilter filter(LocalDate today) {
        return new TimelineFilter(group.isEmpty() ? null : group, day(from, today), day(to, today), author, after);
    }

    boolean isNarrowed() {
        return !(group.isEmpty() && from.isEmpty() && to.isEmpty() && author == null);
    }

    /** The address of the page that begins after an entry; null for the first page. */
    String href(String path, @Nullable UUID after) {
        var uri = UriComponentsBuilder.fromPath(path);
        if (!group.isEmpty()) uri.queryParam("art", group);
        if (!from.isEmpty()) uri.queryParam("von", from);
        if (!to.isEmpty()) uri.queryParam("bis", to);
        if (author != null) uri.queryParam("person", author);
        if (after != null) uri.queryParam("nach", after);
        return uri.build().encode().toUriString();
    }

    private static boolean unreadable(String text, LocalDate today) {
        return !text.isEmpty() && day(text, today) == null;
    }

    private static @Nullable LocalDate day(String text, LocalDate today) {
        return DateText.parse(text, today) instanceof DateText.Parsed(var date) ? date : null;
    }
}
