import {
  AtSign,
  Briefcase,
  Cake,
  CircleCheckBig,
  Heart,
  House,
  Link2,
  MapPin,
  Newspaper,
  Phone,
  Tag,
  UserRound,
  type LucideIcon,
} from "lucide-react";

const ICONS: Record<string, LucideIcon> = {
  birthday: Cake,
  home: House,
  work: Briefcase,
  email: AtSign,
  phone: Phone,
  address: MapPin,
  link: Link2,
  name: UserRound,
  relative: Heart,
  tie: Heart,
  news: Newspaper,
  follow_up: CircleCheckBig,
};

/** The sign of a kind of fact; of one it does not know, a plain tag. */
export function iconOf(kind: string): LucideIcon {
  return ICONS[kind] ?? Tag;
}
