package de.lotse.network.offers;

import de.lotse.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The area „Angebote“ begins with its list. */
@Controller
class AreaController {

    static final String PATH = "/netzwerk";

    @GetMapping(PATH)
    View begin() {
        DirectoryRights.requireReader();
        return SeeOther.to(OfferController.PATH);
    }
}
