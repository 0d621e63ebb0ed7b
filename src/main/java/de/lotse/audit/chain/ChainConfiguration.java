package de.lotse.audit.chain;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class ChainConfiguration {

    @Bean
    CheckpointFiles checkpointFiles(AuditSettings settings) {
        return new CheckpointFiles(settings.checkpointFolder(), SigningKey.require(settings.keyFile()));
    }
}
