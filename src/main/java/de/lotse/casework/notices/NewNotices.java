package de.lotse.casework.notices;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayCard;
import de.lotse.casework.day.DayCards;
import de.lotse.notifications.Notifications;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What one was told and has not read, on Mein Tag. */
@Component
class NewNotices implements DayCards {

    private final Notifications notifications;

    NewNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public Optional<DayCard> on(LocalDate today) {
        var unread = notifications.unread();
        if (unread == 0) return Optional.empty();
        var line = new DayCard.Line(t("casework.notices.unread", unread), null, "/mitteilungen");
        return Optional.of(new DayCard(t("casework.notices.title"), true, List.of(line)));
    }
}
