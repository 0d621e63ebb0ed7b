package de.lotse.casework.bymember;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.bymember.ByMemberPage.Part;
import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.members.CaseMember;
import de.lotse.casework.members.CaseMembers;
import de.lotse.casework.members.MemberThings;
import de.lotse.casework.members.MemberThings.About;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ByMemberService {

    private static final String TAB = "familie";

    private final CaseHeads heads;
    private final CaseMembers members;
    private final List<MemberThings> things;
    private final Clock clock;

    ByMemberService(CaseHeads heads, CaseMembers members, List<MemberThings> things, Clock clock) {
        this.heads = heads;
        this.members = members;
        this.things = things.stream()
                .sorted(Comparator.comparingInt(MemberThings::order))
                .toList();
        this.clock = clock;
    }

    ByMemberPage page(CaseId caseId) {
        var head = heads.open(caseId, TAB);
        var about = new LinkedHashMap<MemberThings, List<About>>();
        things.forEach(thing -> about.put(thing, thing.of(head)));
        var parts = new ArrayList<Part>();
        for (var member : members.of(caseId, LocalDate.now(clock)))
            if (member.current() || isMentioned(member, about))
                parts.add(part(head, member.name(), member.id(), about));
        parts.add(part(head, t("casework.bymember.household"), null, about));
        return new ByMemberPage(head, List.copyOf(parts));
    }

    private static boolean isMentioned(CaseMember member, Map<MemberThings, List<About>> about) {
        return about.values().stream().flatMap(List::stream).anyMatch(one -> member.id()
                .equals(one.member()));
    }

    private static Part part(CaseHead head, String name, @Nullable UUID member, Map<MemberThings, List<About>> about) {
        var cards = about.entrySet().stream()
                .map(entry -> card(head, entry.getKey(), entry.getValue(), member))
                .toList();
        return new Part(name, cards);
    }

    private static CaseCard card(CaseHead head, MemberThings thing, List<About> about, @Nullable UUID member) {
        var lines = about.stream()
                .filter(one -> Objects.equals(one.member(), member))
                .map(About::line)
                .toList();
        var title = t(thing.titleKey());
        return CaseCard.ofLines(
                title,
                lines,
                t("casework.bymember.nothing"),
                new Link(head.path(thing.tab()), t("casework.bymember.more", title)));
    }
}
