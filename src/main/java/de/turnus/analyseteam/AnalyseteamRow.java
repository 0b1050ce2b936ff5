package de.turnus.analyseteam;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

@Entity
@Table(name = "analyseteam")
class AnalyseteamRow {
    @Embeddable
    record Member(String organisation, int number) {}

    @Id
    String id;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String base;

    double lat;
    double lon;

    @ElementCollection
    @CollectionTable(name = "analyseteam_member", joinColumns = @JoinColumn(name = "analyseteam"))
    @OrderColumn(name = "seat")
    List<Member> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "analyseteam_seats", joinColumns = @JoinColumn(name = "analyseteam"))
    @MapKeyColumn(name = "halbjahr")
    @Column(name = "seats", nullable = false)
    Map<String, Integer> seats = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "analyseteam_conflict", joinColumns = @JoinColumn(name = "analyseteam"))
    @Column(name = "ags", nullable = false)
    Set<String> conflicts = new TreeSet<>();

    boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected AnalyseteamRow() {}

    AnalyseteamRow(Analyseteam team) {
        this.id = team.id();
        this.name = team.name();
        this.base = team.base();
        this.lat = team.lat();
        this.lon = team.lon();
        team.members().forEach(member -> members.add(new Member(member.organisation(), member.number())));
        this.seats.putAll(team.seats());
        this.conflicts.addAll(team.conflicts());
        this.demo = team.demo();
    }

    Analyseteam toRecord() {
        return new Analyseteam(
                id,
                name,
                base,
                lat,
                lon,
                members.stream()
                        .map(member -> new TeamMember(member.organisation(), member.number()))
                        .toList(),
                new TreeMap<>(seats),
                conflicts.stream().sorted().toList(),
                demo);
    }
}
