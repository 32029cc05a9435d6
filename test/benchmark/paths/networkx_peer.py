"""Answers pairs on a list of ties with networkx: FILE PAIRS -> version, times in ms, costs and hops."""

import array
import json
import sys
import time

import networkx


def read_graph(file):
    with open(file, "rb") as source:
        header = array.array("I")
        header.fromfile(source, 2)
        parties, ties = header
        ends = [array.array("I"), array.array("I")]
        for end in ends:
            end.fromfile(source, ties)
        costs = array.array("d")
        costs.fromfile(source, ties)
    graph = networkx.Graph()
    graph.add_nodes_from(range(parties))
    graph.add_weighted_edges_from(zip(ends[0], ends[1], costs), weight="cost")
    return graph


def main():
    graph = read_graph(sys.argv[1])
    times, paths = [], []
    for one, other in json.loads(sys.argv[2]):
        started = time.perf_counter()
        try:
            cost, path = networkx.bidirectional_dijkstra(graph, one, other, weight="cost")
            found = {"cost": cost, "hops": len(path) - 1}
        except networkx.NetworkXNoPath:
            found = None
        times.append((time.perf_counter() - started) * 1000)
        paths.append(found)
    print(json.dumps({"version": networkx.__version__, "timesMs": times, "paths": paths}))


main()
