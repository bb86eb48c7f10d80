/** Words that hold sentences together and say nothing of what they are about, beside the English ones. */

/** FUNCTION_WORDS are the most frequent of them in languages that postmortems are written in, of three letters and more. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'aber alle als also auch auf aus bei bis dann das dass dem den der des die diese dieser durch ein eine einem einen einer eines erst für gegen hat hatte hatten ist kann kein keine kommt konnte konnten mehr mit nach nicht noch nur oder ohne schon sehr sein seit sich sie sind über und uns unser unter vom von vor war waren was weil wenn werden wie wieder wird wir wurde wurden zum zur zwischen',
    'aucun aucune aux avait avec avoir car ces cette dans des deux dont elle est était être fait ils les leur mais même nos notre nous par pas peut plus pour qui que sans ses son sont sur tous tout une vers vous',
    'con como cuando del desde donde dos ella era eran esta estaba este esto fue fueron había hasta las los más muy nos nuestro para pero por porque que quien ser sin sobre son sus también todo todos una uno unos',
    'com como das dos ela ele era eram essa este foi foram isso mais mas não nas nos nossa nosso numa para pela pelo por porque que quando sem ser seu sua são também tem tinha uma',
    'alla alle anche che con dal dalla degli dei del della delle dopo era erano gli hanno loro nei nel nella non per perché più prima quando questa questo senza sono stata stato sui sul sulla tra tutti una uno',
    'als bij dan dat deze die dit door een geen had heeft het hun kan kon konden maar met naar niet nog ons ook over sinds tot uit van voor waren was werd werden wordt zijn zonder',
  ]
    .join(' ')
    .split(' '),
);
