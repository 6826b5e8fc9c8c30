import type { Look } from "@/components/ui/look.ts";
import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { Pagination } from "@/components/ui/Pagination.tsx";
import type { RoomCard } from "@/domain/chat/room.ts";
import { RoomTile } from "./RoomTile.tsx";

export interface RoomListProps {
  rooms: readonly RoomCard[];
  look: Look;
  /** The viewer's id. */
  me: string;
  /** The room that stands open beside the list. */
  current: string | null;
  page: number;
  hasNext: boolean;
}

/** A member's rooms, the latest talk first. */
export function RoomList(props: RoomListProps) {
  const { rooms, look, me, current, page, hasNext } = props;
  const { chat, common } = look.t;
  if (rooms.length === 0) {
    return (
      <div data-rooms>
        <EmptyState
          drawing="talk"
          title={chat.list.emptyTitle}
          text={chat.list.emptyText}
          action={{ href: "/rent", label: chat.list.emptyAction }}
        />
      </div>
    );
  }
  return (
    <>
      <ul
        aria-label={chat.list.label}
        data-rooms
        class="flex flex-col gap-1"
      >
        {rooms.map((room) => (
          <li key={room.id}>
            <RoomTile
              room={room}
              look={look}
              me={me}
              current={room.id === current}
            />
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        hasNext={hasNext}
        href={(page) => page > 1 ? `/chat?page=${page}` : "/chat"}
        labels={{
          previous: common.paging.previous,
          next: common.paging.next,
          page: common.paging.page(page),
        }}
      />
    </>
  );
}
