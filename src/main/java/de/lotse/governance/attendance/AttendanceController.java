package de.lotse.governance.attendance;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.Saving;
import de.lotse.web.Page;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Body.PATH + "/{body}/sitzungen/{meeting}/anwesenheit")
class AttendanceController {

    private static final String FORM = "governance/attendance/form";

    private final AttendanceService attendance;

    AttendanceController(AttendanceService attendance) {
        this.attendance = attendance;
    }

    @GetMapping
    View form(@PathVariable UUID body, @PathVariable UUID meeting) {
        return Page.of(FORM, attendance.page(body, meeting));
    }

    @PostMapping
    View save(
            @PathVariable UUID body,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields) {
        return Saving.answer(attendance.save(body, meeting, version, fields), FORM, t("governance.attendance.saved"));
    }
}
