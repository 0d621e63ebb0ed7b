package de.lotse.governance.items;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.Saving;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Body.PATH + "/{body}/punkte")
class ItemController {

    private static final String FORM = "governance/items/form";

    private final ItemService items;

    ItemController(ItemService items) {
        this.items = items;
    }

    @GetMapping("/neu")
    View blank(@PathVariable UUID body, @RequestParam(name = "sitzung", defaultValue = "") String meeting) {
        return Page.of(FORM, items.blank(body, meeting));
    }

    @PostMapping
    View add(@PathVariable UUID body, ItemForm form) {
        return Saving.answer(items.add(body, form), FORM, t("governance.item.added"));
    }

    @GetMapping("/{item}")
    View edit(@PathVariable UUID body, @PathVariable UUID item) {
        return Page.of(FORM, items.edit(body, item));
    }

    @PostMapping("/{item}")
    View change(@PathVariable UUID body, @PathVariable UUID item, ItemForm form) {
        return Saving.answer(items.change(body, item, form), FORM, t("governance.item.saved"));
    }

    @PostMapping("/{item}/sitzung")
    View take(@PathVariable UUID body, @PathVariable UUID item, @RequestParam(defaultValue = "") String meeting) {
        return SeeOther.to(items.take(body, item, meeting)).saying(t("governance.item.taken"));
    }

    @PostMapping("/{item}/platz")
    View move(@PathVariable UUID body, @PathVariable UUID item, @RequestParam(defaultValue = "") String direction) {
        return SeeOther.to(items.move(body, item, direction.equals("UP"))).saying(t("governance.item.moved"));
    }

    @PostMapping("/{item}/warteliste")
    View putBack(@PathVariable UUID body, @PathVariable UUID item) {
        return SeeOther.to(items.putBack(body, item)).saying(t("governance.item.putBack"));
    }

    @PostMapping("/{item}/streichung")
    View strike(@PathVariable UUID body, @PathVariable UUID item) {
        return SeeOther.to(items.strike(body, item)).saying(t("governance.item.struck"));
    }

    @PostMapping("/{item}/vertagung")
    View defer(@PathVariable UUID body, @PathVariable UUID item) {
        return SeeOther.to(items.defer(body, item)).saying(t("governance.item.deferred"));
    }
}
