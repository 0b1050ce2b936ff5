package de.turnus.analyseteam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Map;

/**
 * A team of three.
 *
 * @param id 1 to 20 letters, digits or hyphens
 * @param base the place from which it travels
 * @param lat degrees north of the base (WGS 84)
 * @param lon degrees east of the base (WGS 84)
 * @param members three different persons, none of whom is in another team
 * @param seats how many Verfahren it can accompany, by half-year in the order of time; 0 where one is not listed
 * @param conflicts keys of the offices that it must not accompany, in their order
 * @param demo came with the embedded default; nobody appointed it
 */
@Schema(name = "StoredAnalyseteam")
public record Analyseteam(
        String id,
        String name,
        String base,
        double lat,
        double lon,
        List<TeamMember> members,
        Map<String, Integer> seats,
        List<String> conflicts,
        boolean demo) {}
