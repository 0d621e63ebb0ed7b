package de.lotse.network.site;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What search engines find: the public pages of the directory, and nothing else of Lotse. */
@Controller
class RobotsController {

    private final SiteMap map;

    RobotsController(SiteMap map) {
        this.map = map;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(map.robots());
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemaps() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(map.parts());
    }

    @GetMapping("/sitemap-{part}.xml")
    ResponseEntity<String> sitemap(@PathVariable int part) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(map.part(part));
    }
}
