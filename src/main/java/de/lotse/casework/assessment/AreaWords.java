package de.lotse.casework.assessment;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.members.CaseMember;
import de.lotse.casework.members.CaseMembers;
import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words for what is kept as codes: what can be chosen, and what was. */
@Component
class AreaWords {

    private static final String LIFE_AREA = "life_area";
    private static final String LEGAL_DOMAIN = "legal_domain";

    private final Codes codes;
    private final CaseMembers members;
    private final Clock clock;

    AreaWords(Codes codes, CaseMembers members, Clock clock) {
        this.codes = codes;
        this.members = members;
        this.clock = clock;
    }

    /** In the order of the code list, the household before its members. */
    List<AreaView> views(CaseId caseId, List<Area> areas) {
        var people = members.of(caseId, LocalDate.now(clock));
        var order = codes.options(LIFE_AREA, LocalDate.now(clock)).stream()
                .map(option -> option.code())
                .toList();
        return areas.stream()
                .map(area -> view(area, people))
                .sorted(Comparator.<AreaView>comparingInt(
                                view -> order.indexOf(view.entry().lifeArea()))
                        .thenComparing(view -> view.entry().member() != null)
                        .thenComparing(AreaView::whom))
                .toList();
    }

    /** Mine, then theirs. */
    List<AreaView> bothViews(CaseId caseId, Area mine, Area theirs) {
        var people = members.of(caseId, LocalDate.now(clock));
        return List.of(view(mine, people), view(theirs, people));
    }

    private AreaView view(Area area, List<CaseMember> people) {
        var entry = area.entry();
        return new AreaView(
                area,
                codes.label(LIFE_AREA, entry.lifeArea()),
                whom(entry.member(), people),
                entry.legalDomain().isEmpty() ? "" : codes.label(LEGAL_DOMAIN, entry.legalDomain()),
                rating(entry.rating()),
                rating(entry.ownRating()));
    }

    AreaChoices choices(CaseId caseId, AreaEntry chosen) {
        var today = LocalDate.now(clock);
        return new AreaChoices(
                options(LIFE_AREA, today),
                members.of(caseId, today).stream()
                        .filter(member -> member.current() || member.id().equals(chosen.member()))
                        .map(member -> new Option(member.id().toString(), member.name()))
                        .toList(),
                IntStream.rangeClosed(1, AreaEntry.BEST)
                        .mapToObj(value -> new Option(String.valueOf(value), rating(value)))
                        .toList(),
                Option.named("casework.assessment.urgency.", Urgency.values()),
                options(LEGAL_DOMAIN, today),
                Option.named("casework.assessment.needStatus.", NeedStatus.values()));
    }

    /** Finds codes and members that cannot be chosen. */
    void check(CaseId caseId, AreaEntry entry, Errors errors) {
        var today = LocalDate.now(clock);
        if (!entry.lifeArea().isEmpty() && codes.find(LIFE_AREA, entry.lifeArea()) == null)
            errors.reject("lifeArea", t("casework.assessment.lifeArea.empty"));
        if (!entry.legalDomain().isEmpty() && codes.find(LEGAL_DOMAIN, entry.legalDomain()) == null)
            errors.reject("legalDomain", t("casework.assessment.legalDomain.unknown"));
        if (entry.member() != null
                && members.of(caseId, today).stream().noneMatch(one -> one.id().equals(entry.member())))
            errors.reject("member", t("casework.assessment.member.unknown"));
    }

    private List<Option> options(String list, LocalDate on) {
        return Option.of(codes.options(list, on));
    }

    private static String whom(@Nullable UUID member, List<CaseMember> people) {
        if (member == null) return t("casework.assessment.household");
        return people.stream()
                .filter(one -> one.id().equals(member))
                .map(CaseMember::name)
                .findFirst()
                .orElse("");
    }

    private static String rating(@Nullable Integer value) {
        return value == null ? "" : t("casework.assessment.rating." + value);
    }
}
