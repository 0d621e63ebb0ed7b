package de.lotse;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class Lotse {

    static void main(String[] args) {
        SpringApplication.run(Lotse.class, args);
    }
}
