package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.casework.search.InquiryNames;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes inquiries up for other features, which have checked what was typed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InquiryIntake {

    private final Inquiries inquiries;
    private final InquiryNames names;
    private final AccessLog log;

    InquiryIntake(Inquiries inquiries, InquiryNames names, AccessLog log) {
        this.inquiries = inquiries;
        this.names = names;
        this.log = log;
    }

    /** Answers the path of the new inquiry. Throws {@link Forbidden} for roles that read no inquiries. */
    public String take(Taken taken) {
        InquiryAccess.require();
        var id = new InquiryId(Ids.next());
        inquiries.add(id, details(taken));
        names.store(id.value(), taken.name());
        log.record(AccessLog.Action.CHANGE, "inquiry", id.value(), "ORGANISATION");
        return id.path();
    }

    private static InquiryDetails details(Taken taken) {
        return new InquiryDetails(
                taken.on(),
                taken.name().isEmpty() ? t("casework.inquiry.anonymous") : taken.name(),
                taken.channel(),
                taken.institution(),
                "",
                taken.language(),
                taken.interpreter(),
                taken.concern(),
                taken.district(),
                "",
                "",
                "",
                "",
                "",
                taken.urgent() ? "ACUTE" : "NORMAL",
                List.of());
    }

    /**
     * What is known of it.
     *
     * @param name or what stands for it, up to 300 letters; empty for somebody who gave none
     * @param channel of the code list inquiry_channel
     * @param institution of the code list referring_institution, or empty
     * @param language of the code list language, or empty
     * @param district of the code list district, or empty
     * @param concern up to 5000 letters; may be empty
     */
    public record Taken(
            LocalDate on,
            String name,
            String channel,
            String institution,
            String language,
            boolean interpreter,
            String district,
            String concern,
            boolean urgent) {}
}
