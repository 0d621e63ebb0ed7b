package de.lotse.structure;

import org.jspecify.annotations.Nullable;

/**
 * What a structural signal says: coarse codes and nothing else, so that nobody can be recognised in a single one.
 *
 * @param barrier of the code list barrier_type
 * @param lifeArea of the code list life_area
 * @param legalDomain of the code list legal_domain: where it broke
 * @param toDomain of the same: the one that was to take over; only beside a legal domain
 * @param office of the code list office
 * @param topic of the code list offer_topic
 * @param targetGroup of the code list target_group
 * @param district of the municipality's districts; null for somebody whose address is protected
 */
public record SignalCodes(
        String barrier,
        @Nullable String lifeArea,
        @Nullable String legalDomain,
        @Nullable String toDomain,
        @Nullable String office,
        @Nullable String topic,
        @Nullable String targetGroup,
        @Nullable String district) {}
