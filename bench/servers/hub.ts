/** The reference for S4 to S8: a bare hub that passes on whatever it is told. */
const sockets = new Set<WebSocket>();

Deno.serve(
  { port: Number(Deno.env.get("PORT")), hostname: "127.0.0.1" },
  (request) => {
    if (request.headers.get("upgrade") !== "websocket") return new Response();
    const { socket, response } = Deno.upgradeWebSocket(request);
    socket.onopen = () => sockets.add(socket);
    socket.onclose = () => sockets.delete(socket);
    socket.onmessage = ({ data }) => {
      for (const each of sockets) each.send(data);
    };
    return response;
  },
);
