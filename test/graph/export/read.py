"""Reads a GraphML file with networkx or igraph and prints its graph as JSON, edges by their ids."""
import json
import sys

library, path = sys.argv[1:]
if library == "networkx":
    import networkx

    graph = networkx.read_graphml(path)
    directed, multi = graph.is_directed(), graph.is_multigraph()
    nodes = {n: dict(data) for n, data in graph.nodes(data=True)}
    # In a graph without parallel edges networkx keeps the id of an edge among its data.
    edges = [
        {"id": str(key), "from": s, "to": t, "data": data}
        for s, t, key, data in (graph.edges(keys=True, data=True) if multi else ((s, t, d.pop("id", ""), d) for s, t, d in graph.edges(data=True)))
    ]
else:
    import igraph

    # igraph 1.0 fills absent texts with "", gives edges the ids of nodes, and writes "&" in ids as "&#38;".
    graph = igraph.Graph.Read_GraphML(path)
    directed, multi = graph.is_directed(), graph.has_multiple()
    known = lambda attributes: {k: v for k, v in attributes.items() if k != "id" and v != "" and v == v}
    ids = [v["id"].replace("&#38;", "&") for v in graph.vs]
    nodes = {ids[v.index]: known(v.attributes()) for v in graph.vs}
    edges = [{"id": "", "from": ids[e.source], "to": ids[e.target], "data": known(e.attributes())} for e in graph.es]
json.dump({"directed": directed, "multi": multi, "nodes": nodes, "edges": edges}, sys.stdout)
