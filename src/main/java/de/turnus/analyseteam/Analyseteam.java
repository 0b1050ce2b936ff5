package de.turnus.analyseteam;

import java.util.*;

public record Analyseteam(String id, double lat, double lon, Map<String, Integer> seats, List<String> conflicts) {}
