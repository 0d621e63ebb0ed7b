package de.lotse.casework.corrections;

import static de.lotse.web.Texts.t;

import de.lotse.casework.protection.ProtectionTabs;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class NoticeController {

    private final NoticeService notices;

    NoticeController(NoticeService notices) {
        this.notices = notices;
    }

    @GetMapping(ProtectionTabs.CORRECTIONS)
    View page() {
        return Page.of("casework/corrections/notices", notices.page());
    }

    @PostMapping(ProtectionTabs.CORRECTIONS + "/{id}/kenntnisnahme")
    View note(@PathVariable UUID id) {
        notices.note(id);
        return SeeOther.to(ProtectionTabs.CORRECTIONS).saying(t("casework.corrections.notices.noted"));
    }
}
