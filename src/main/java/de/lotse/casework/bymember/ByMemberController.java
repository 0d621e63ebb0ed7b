package de.lotse.casework.bymember;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
class ByMemberController {

    private final ByMemberService byMember;

    ByMemberController(ByMemberService byMember) {
        this.byMember = byMember;
    }

    @GetMapping("/faelle/{id}/familie/bedarf-und-schritte")
    View page(@PathVariable UUID id) {
        return Page.of("casework/bymember/bymember", byMember.page(new CaseId(id)));
    }
}
