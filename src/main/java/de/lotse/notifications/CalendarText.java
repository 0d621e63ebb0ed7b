package de.lotse.notifications;

import static de.lotse.web.Texts.t;

import de.lotse.web.BaseUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.springframework.stereotype.Component;

/** Writes a calendar (RFC 5545) that may lie on a foreign server. Moments are in UTC, so that no program needs to know a zone. */
@Component
public class CalendarText {

    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private final BaseUrl urls;
    private final Clock clock;

    CalendarText(BaseUrl urls, Clock clock) {
        this.urls = urls;
        this.clock = clock;
    }

    public String of(List<CalendarItem> items) {
        var calendar =
                new Calendar().withProdId("-//Lotse//Lotse//DE").withDefaults().getFluentTarget();
        calendar.add(new XProperty("X-WR-CALNAME", t("notifications.feed.name")));
        items.forEach(item -> calendar.add(event(item)));
        return calendar.toString();
    }

    /**
     * One item as it is sent to somebody (RFC 5546, 3.2): to be put into a calendar, changed there or taken out again.
     *
     * @param page in Lotse
     * @param organizer, attendee addresses of mails
     */
    public String invitation(
            CalendarItem item, CalendarMails.Method method, String page, String organizer, String attendee) {
        var calendar =
                new Calendar().withProdId("-//Lotse//Lotse//DE").withDefaults().getFluentTarget();
        calendar.add(new Method(method.name()));
        var event = event(item);
        event.add(new Url(URI.create(page)));
        event.add(new Organizer(mail(organizer)));
        event.add(new Attendee(mail(attendee))
                .withParameter(PartStat.NEEDS_ACTION)
                .getFluentTarget());
        if (!item.cancelled()) event.add(new Status(Status.VALUE_CONFIRMED));
        calendar.add(event);
        return calendar.toString();
    }

    private static URI mail(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address of a mail", e);
        }
    }

    private VEvent event(CalendarItem item) {
        var event = new VEvent(false);
        event.add(new DtStamp(clock.instant()));
        event.add(new Uid(item.id() + "@" + urls.host()));
        event.add(new Sequence(item.changes()));
        event.add(new Summary(item.title()));
        event.add(new DtStart<>(item.from()));
        if (item.to() != null) event.add(new DtEnd<>(item.to()));
        if (!item.room().isEmpty()) event.add(new Location(item.room()));
        if (item.cancelled()) event.add(new Status(Status.VALUE_CANCELLED));
        if (item.from() instanceof LocalDate) event.add(new Transp(Transp.VALUE_TRANSPARENT)); // a task takes no time
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        return event;
    }
}
