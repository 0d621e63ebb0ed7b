package de.lotse.governance.members;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.Saving;
import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Body.PATH + "/{body}/mitglieder")
class MemberController {

    private static final String FORM = "governance/members/form";

    private final MemberService members;

    MemberController(MemberService members) {
        this.members = members;
    }

    @GetMapping("/neu")
    View blank(@PathVariable UUID body) {
        return Page.of(FORM, members.blank(body));
    }

    @PostMapping
    View add(@PathVariable UUID body, MemberForm form) {
        return Saving.answer(members.add(body, form), FORM, t("governance.member.added"));
    }

    @GetMapping("/{member}")
    View edit(@PathVariable UUID body, @PathVariable UUID member) {
        return Page.of(FORM, members.page(body, member));
    }

    @PostMapping("/{member}")
    View change(@PathVariable UUID body, @PathVariable UUID member, MemberForm form) {
        return Saving.answer(members.change(body, member, form), FORM, t("governance.member.saved"));
    }
}
